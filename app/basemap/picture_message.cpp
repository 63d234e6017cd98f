// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/picture_message.h"

#include <array>
#include <cstring>

namespace guixiang {

namespace {
using Head = std::array<std::uint32_t, 3>; ///< width, height, whether it is not opaque
constexpr qsizetype headSize = sizeof(Head);

Head headOf(const QByteArray &bytes)
{
    Head head;
    std::memcpy(head.data(), bytes.constData(), sizeof head);
    return head;
}

bool isHead(const Head &head)
{
    const auto [width, height, alpha] = head;
    return width <= largestPictureSide && height <= largestPictureSide && (width == 0) == (height == 0) && alpha <= 1;
}
} // namespace

QByteArray pictureRequest(const QByteArray &encoded)
{
    const auto size = static_cast<std::uint32_t>(encoded.size());
    QByteArray message(reinterpret_cast<const char *>(&size), sizeof size);
    return message + encoded;
}

QByteArray pictureAnswer(const QImage &picture)
{
    const Head head{static_cast<std::uint32_t>(picture.width()), static_cast<std::uint32_t>(picture.height()), picture.hasAlphaChannel() ? 1U : 0U};
    QByteArray message(reinterpret_cast<const char *>(head.data()), headSize);
    for (int row = 0; row < picture.height(); ++row)
        message.append(reinterpret_cast<const char *>(picture.constScanLine(row)), qsizetype{4} * picture.width());
    return message;
}

bool PictureAnswer::take(const QByteArray &piece)
{
    m_bytes += piece;
    if (!m_size && m_bytes.size() >= headSize) {
        const Head head = headOf(m_bytes);
        if (!isHead(head))
            return false;
        m_size = headSize + qsizetype{4} * head[0] * head[1];
        m_bytes.reserve(*m_size);
    }
    return !m_size || m_bytes.size() <= *m_size;
}

QImage PictureAnswer::picture() const
{
    const auto [width, height, alpha] = headOf(m_bytes);
    if (width == 0)
        return {};
    QImage picture(static_cast<int>(width), static_cast<int>(height), alpha == 1 ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    for (int row = 0; row < picture.height(); ++row)
        std::memcpy(picture.scanLine(row), m_bytes.constData() + headSize + qsizetype{4} * width * row, std::size_t{4} * width);
    return picture;
}

} // namespace guixiang
