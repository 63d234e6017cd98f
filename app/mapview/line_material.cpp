// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/line_material.h"

#include "geo/draw/mesh/mesh.h"

#include <QMatrix4x4>
#include <QSGMaterialShader>

#include <algorithm>
#include <array>
#include <cstring>

namespace guixiang {

namespace {
/// The uniform block of shaders/line.vert, std140.
struct Uniforms
{
    float matrix[16];
    float colour[4];
    float halfWidthPx;
    float unitsPerPx;
    float softPx;
    float dashOnPx;
    float dashOffPx;
    float dotPx;
};

class LineShader : public QSGMaterialShader
{
public:
    explicit LineShader(bool isDashed)
    {
        setShaderFileName(VertexStage, QStringLiteral(":/guixiang/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, isDashed ? QStringLiteral(":/guixiang/shaders/dashed_line.frag.qsb") : QStringLiteral(":/guixiang/shaders/line.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto &material = *static_cast<const LineMaterial *>(newMaterial);
        Uniforms uniforms{};
        std::memcpy(uniforms.matrix, state.combinedMatrix().constData(), sizeof uniforms.matrix);
        const float alpha = material.colour.alphaF() * state.opacity();
        const std::array colour{material.colour.redF() * alpha, material.colour.greenF() * alpha, material.colour.blueF() * alpha, alpha};
        std::ranges::copy(colour, uniforms.colour);
        uniforms.halfWidthPx = material.halfWidthPx;
        uniforms.unitsPerPx = material.unitsPerPx;
        uniforms.softPx = 1 / material.pixelRatio;
        uniforms.dashOnPx = material.dashOnPx;
        uniforms.dashOffPx = material.dashOffPx;
        uniforms.dotPx = material.dotPx;
        std::memcpy(state.uniformData()->data(), &uniforms, sizeof uniforms);
        return true;
    }
};
} // namespace

LineMaterial::LineMaterial()
{
    setFlag(Blending);
    // The vertices must reach the shader untouched, or it could not widen them.
    setFlag(RequiresFullMatrix);
}

QSGMaterialType *LineMaterial::type() const
{
    static QSGMaterialType solidType, dashedType;
    return isDashed() ? &dashedType : &solidType;
}

QSGMaterialShader *LineMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new LineShader(isDashed());
}

int LineMaterial::compare(const QSGMaterial *other) const
{
    // No two lines share a material; any stable order will do.
    return this == other ? 0 : (this < other ? -1 : 1);
}

const QSGGeometry::AttributeSet &LineMaterial::attributes()
{
    static const std::array attributes{
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 3, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set{static_cast<int>(attributes.size()), sizeof(geo::LineVertex),
                                               attributes.data()};
    return set;
}

} // namespace guixiang
