// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/backdrop_maker.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace guixiang {

namespace {
constexpr std::chrono::milliseconds beat{40};

/// While this thread waits, another one of the pool may work: it may be what is waited for.
class PoolLeave
{
public:
    PoolLeave() { QThreadPool::globalInstance()->releaseThread(); }
    ~PoolLeave() { QThreadPool::globalInstance()->reserveThread(); }
    Q_DISABLE_COPY_MOVE(PoolLeave)
};

QPointF onScreen(const geo::ViewTransform &view, geo::MapPoint point)
{
    const geo::ScreenPoint at = view.toScreen(point);
    return {at.x, at.y};
}

/// The parts as they lie in the view, each a quadrangle; transparent where there is none.
QImage laidOut(const std::vector<RasterPart> &parts, const geo::ViewTransform &view, double pixelRatio)
{
    const QSize size(static_cast<int>(std::ceil(view.widthPx * pixelRatio)), static_cast<int>(std::ceil(view.heightPx * pixelRatio)));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QTransform toImage = QTransform::fromScale(size.width() / view.widthPx, size.height() / view.heightPx);
    for (const RasterPart &part : parts) {
        const QSizeF whole = part.picture.size();
        const QRectF from(QPointF(part.part.left * whole.width(), part.part.top * whole.height()), QPointF(part.part.right * whole.width(), part.part.bottom * whole.height()));
        const QPolygonF corners({from.topLeft(), from.topRight(), from.bottomRight(), from.bottomLeft()});
        const QPolygonF laid = toImage.map(QPolygonF({onScreen(view, part.corners[0]), onScreen(view, part.corners[1]), onScreen(view, part.corners[3]), onScreen(view, part.corners[2])}));
        QTransform lay;
        if (!laid.boundingRect().intersects(image.rect()) || !QTransform::quadToQuad(corners, laid, lay))
            continue;
        painter.setTransform(lay);
        painter.drawImage(from, part.picture, from);
    }
    return image;
}

/// Whether there is more to come after a problem: a server that is busy, a tile that cannot be read now, a part that is left out for good.
bool isTriedAgain(const QString &problem, bool isOpen)
{
    return problem == QLatin1StringView("busy") || problem == QLatin1StringView("part") || (problem == QLatin1StringView("file") && isOpen);
}

bool isOpaque(const std::vector<RasterPart> &parts)
{
    return std::ranges::none_of(parts, [](const RasterPart &part) { return part.picture.hasAlphaChannel(); });
}
} // namespace

BackdropMaker::BackdropMaker(RasterChoice choice, Patience patience)
    : m_choice(std::move(choice))
    , m_patience(patience)
{
}

BackdropMaker::~BackdropMaker() = default;

Backdrop BackdropMaker::make(const geo::ViewTransform &view, double pixelRatio, const geo::Progress &progress)
{
    Backdrop made{.choice = m_choice, .view = view, .pixelRatio = pixelRatio};
    if (m_choice.source == RasterChoice::Source::None)
        return made;
    std::vector<RasterPart> parts;
    wait(made, parts, progress);
    made.problem = m_problem;
    made.what = m_what;
    made.late = m_layer->awaited();
    made.blank = m_layer->blank();
    if (m_layer->baseMap())
        takeVector(made);
    if (parts.empty())
        return made;
    made.image = laidOut(parts, view, pixelRatio);
    if (made.blank == 0 && isOpaque(parts)) // a page holds it much smaller then
        made.image.convertTo(QImage::Format_RGB32);
    made.notice = m_layer->notice();
    return made;
}

/// Vector tiles are read here, so that what there is to say of them is known; whoever draws them finds them kept.
void BackdropMaker::takeVector(Backdrop &backdrop) const
{
    const geo::VectorMap &map = m_layer->vectorMap();
    if (!map.baseMap->tiles(backdrop.view.visible(), backdrop.view.zoom).empty()) {
        backdrop.vector = map;
        backdrop.notice = m_layer->notice();
    } else if (const std::string fault = map.faults->sentence(); !fault.empty()) {
        backdrop.problem = QStringLiteral("part");
        backdrop.what = QString::fromStdString(fault);
    }
}

/// Until all has come that there is, or patience ends.
void BackdropMaker::wait(Backdrop &backdrop, std::vector<RasterPart> &parts, const geo::Progress &progress)
{
    QEventLoop loop;
    QElapsedTimer whole;
    QElapsedTimer still;
    whole.start();
    still.start();
    std::size_t most = 0;
    bool isDone = false;
    const bool isNew = !m_layer;
    if (isNew) {
        m_layer = std::make_unique<RasterLayer>();
        m_layer->choose(m_choice);
    }
    const auto look = [&] {
        still.restart();
        parts = m_layer->parts(backdrop.view, backdrop.pixelRatio);
        most = std::max(most, m_layer->awaited());
        isDone = m_layer->baseMap() || (m_layer->isActive() && m_layer->awaited() == 0);
        if (isDone)
            loop.quit();
    };
    QObject::connect(m_layer.get(), &RasterLayer::changed, &loop, look);
    QObject::connect(m_layer.get(), &RasterLayer::arrived, &loop, look);
    QObject::connect(m_layer.get(), &RasterLayer::failed, &loop, [&](const QString &problem, const QString &what) {
        m_problem = problem;
        m_what = what;
        m_gaveUp = m_gaveUp || !isTriedAgain(problem, m_layer->isActive());
    });
    QObject::connect(m_layer.get(), &RasterLayer::worked, &loop, [&] { m_problem.clear(); });
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        m_gaveUp = m_gaveUp || std::chrono::milliseconds(still.elapsed()) > m_patience.still || std::chrono::milliseconds(whole.elapsed()) > m_patience.whole;
        if (m_gaveUp || progress.stop.stop_requested())
            loop.quit();
        else if (most > 0 && progress.reached)
            progress.reached(1 - static_cast<double>(m_layer->awaited()) / static_cast<double>(most));
    });
    if (!isNew)
        look();
    if (!isDone && !m_gaveUp) {
        const PoolLeave leave;
        heart.start(beat);
        loop.exec();
    }
    progress.at(1);
}

} // namespace guixiang
