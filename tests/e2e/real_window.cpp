// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QtQuickTest/quicktest.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

RealWindow::RealWindow(QSize size)
    : m_project(std::filesystem::path(m_folder.path().toStdString()) / "test.gxm")
{
    // Each test starts as on the first day.
    QSettings().clear();
    const std::filesystem::path data = GUIXIANG_DATA;
    geo::createProject(m_project, geo::readSeed(data / "seed"));
    open(size);
}

RealWindow::RealWindow(std::filesystem::path project, QSize size, Opened opened)
    : m_project(std::move(project))
{
    open(size, opened);
}

RealWindow::~RealWindow() = default;

void RealWindow::open(QSize size, Opened opened)
{
    m_program = std::make_unique<guixiang::MainWindow>(m_project);
    m_window = m_program->window();
    REQUIRE(m_window);
    if (size.isValid())
        m_window->resize(size);
    m_window->setPosition(0, 0);
    activate();
    until("the project is read", [&] { return m_program->session().isReady(); });
    if (opened == Opened::Drawn)
        untilStill();
}

void RealWindow::activate()
{
    m_window->requestActivate();
    until("the window is active", [&] { return m_window->isActive(); });
}

namespace {
QQuickWindow *windowOf(const QString &title)
{
    for (QWindow *window : QGuiApplication::topLevelWindows())
        if (window->title() == title && window->isVisible())
            return qobject_cast<QQuickWindow *>(window);
    return nullptr;
}
} // namespace

bool RealWindow::isOpen(const QString &title)
{
    return windowOf(title) != nullptr;
}

void RealWindow::turnTo(const QString &title)
{
    until("the window " + title.toStdString() + " is open", [&] { return isOpen(title); });
    m_window = windowOf(title);
    activate();
}

void RealWindow::turnBack()
{
    m_window = m_program->window();
    activate();
}

guixiang::PlanMap &RealWindow::map()
{
    auto *map = m_window->findChild<guixiang::PlanMap *>();
    REQUIRE(map);
    return *map;
}

namespace {
QQuickItem *find(QQuickItem *below, const std::function<bool(const QQuickItem &)> &isIt)
{
    if (below->isVisible() && isIt(*below))
        return below;
    for (QQuickItem *child : below->childItems())
        if (QQuickItem *found = find(child, isIt))
            return found;
    return nullptr;
}

QQuickItem *find(QQuickItem *below, const QString &name)
{
    return find(below, [&](const QQuickItem &item) { return item.objectName() == name; });
}
} // namespace

QQuickItem &RealWindow::item(const QString &name)
{
    INFO("looking for " << name.toStdString());
    QQuickItem *found = find(m_window->contentItem(), name);
    REQUIRE(found);
    return *found;
}

bool RealWindow::has(const QString &name)
{
    return find(m_window->contentItem(), name) != nullptr;
}

QString RealWindow::text(const QString &name)
{
    const QQuickItem *found = find(m_window->contentItem(), name);
    return found ? found->property("text").toString() : QString();
}

void RealWindow::xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    QCoreApplication::processEvents();
}

void RealWindow::key(const QString &keys)
{
    xdotool({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), keys});
}

void RealWindow::type(const QString &text)
{
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"), text});
}

void RealWindow::moveTo(QPointF at)
{
    const QPoint screen = (QPointF(m_window->mapToGlobal(QPointF(0, 0))) + at).toPoint() * m_window->devicePixelRatio();
    xdotool({QStringLiteral("mousemove"), QString::number(screen.x()), QString::number(screen.y())});
}

void RealWindow::click(QPointF at, int button)
{
    moveTo(at);
    xdotool({QStringLiteral("click"), QString::number(button)});
}

void RealWindow::click(const QString &name)
{
    const QQuickItem &target = item(name);
    QQuickTest::qWaitForPolish(m_window); // what has just come is laid out with the next frame
    click(target.mapToScene(QPointF(target.width() / 2, target.height() / 2)));
}

void RealWindow::clickText(const QString &text)
{
    const auto found = [&] {
        return find(m_window->contentItem(), [&](const QQuickItem &item) { return item.property("text").toString() == text && item.isEnabled(); });
    };
    until(text.toStdString() + " can be clicked", [&] { return found() != nullptr; });
    QQuickTest::qWaitForPolish(m_window);
    click(found()->mapToScene(QPointF(found()->width() / 2, found()->height() / 2)));
}

void RealWindow::cancelDialog(const QString &title)
{
    turnTo(title);
    clickText(QStringLiteral("Cancel"));
    until("the dialog is gone", [&] { return !isOpen(title); });
    turnBack();
}

void RealWindow::acceptFile(const QString &title, const QString &file, const std::function<void()> &ask)
{
    const QString before = QDir::currentPath();
    QDir::setCurrent(QFileInfo(file).path()); // where Qt's dialog begins
    ask();
    turnTo(title);
    QDir::setCurrent(before);
    clickText(QFileInfo(file).fileName());
    clickText(QStringLiteral("Open"));
    until("the dialog is gone", [&] { return !isOpen(title); });
    turnBack();
}

void RealWindow::drag(QPointF from, QPointF to, const QString &modifier)
{
    moveTo(from);
    if (!modifier.isEmpty())
        xdotool({QStringLiteral("keydown"), modifier});
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
    for (int step = 1; step <= 8; ++step)
        moveTo(from + (to - from) * step / 8);
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
    if (!modifier.isEmpty())
        xdotool({QStringLiteral("keyup"), modifier});
}

void RealWindow::pull(QPointF from, QPointF to)
{
    moveTo(from);
    const QPoint way = ((to - from) * m_window->devicePixelRatio()).toPoint();
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1"), QStringLiteral("mousemove_relative"), QStringLiteral("--"), QString::number(way.x()), QString::number(way.y()),
             QStringLiteral("mouseup"), QStringLiteral("1")});
}

void RealWindow::wheel(QPointF at, int notches)
{
    moveTo(at);
    for (int i = 0; i < std::abs(notches); ++i)
        xdotool({QStringLiteral("click"), notches > 0 ? QStringLiteral("4") : QStringLiteral("5")});
}

void RealWindow::until(const std::string &what, const std::function<bool()> &condition, std::chrono::seconds within)
{
    INFO("waiting until " << what);
    if (QTest::qWaitFor(condition, within))
        return;
    if (m_window)
        grab().save(QStringLiteral("failed.png"));
    FAIL("it did not become so; failed.png in " << QDir::currentPath().toStdString() << " shows the window");
}

void RealWindow::untilStill()
{
    until("the map is complete and still",
          [&] { return map().isComplete() && !item(QStringLiteral("mapView")).property("flying").toBool(); });
}

QPointF RealWindow::spotOf(const std::string &place)
{
    const auto &marks = map().marks()->marks();
    const auto mark = std::ranges::find_if(
        marks, [&](const geo::Mark &each) { return std::ranges::find(each.places, geo::PlaceId{place}) != each.places.end(); });
    INFO("a symbol for " << place);
    REQUIRE(mark != marks.end());
    const geo::ScreenPoint spot = map().spotOf(*mark);
    return map().mapToScene(QPointF(spot.x, spot.y));
}

QImage RealWindow::grab()
{
    return m_window->grabWindow();
}

void RealWindow::close()
{
    m_window->close();
    until("the window is gone", [&] { return !m_window->isVisible(); });
    m_program.reset();
    m_window = nullptr;
}
