// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"
#include "stage_words.h"

#include "tests/own_style.h"
#include "tests/pictures.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const QString bundledPaper = u"#F5F2EA"_s;
const QString bundledStreet = u"#FFFFFF"_s;

bool isDrawn(RealWindow &window, const QString &paper, const QString &street)
{
    const QImage picture = window.grab();
    return pixelsOf(picture, QColor(paper), 1) > 100000 && pixelsOf(picture, QColor(street), 1) > 1000;
}

void choose(RealWindow &window, const QString &file)
{
    REQUIRE(QMetaObject::invokeMethod(&window.item(u"mapStyle"_s), "take", Q_ARG(QUrl, QUrl::fromLocalFile(file))));
}

/// Goes to an item of the settings by the arrows and takes it.
void takeSetting(RealWindow &window, const QString &name)
{
    window.click(u"settingsButton"_s);
    window.until("the menu is open", [&] { return window.has(name); });
    for (int step = 0; step < 12 && !window.item(name).property("highlighted").toBool(); ++step)
        window.key(u"Down"_s);
    REQUIRE(window.item(name).property("highlighted").toBool());
    window.key(u"Return"_s);
    window.until("the menu is closed", [&] { return !window.has(u"styleItem"_s); });
}
} // namespace

TEST_CASE("a style of one's own is drawn, again whenever it is saved, never broken, and is taken back from the menu")
{
    RealWindow window;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"样式.json"_s);
    writeText(file, styleOf(u"#C0FFEE"_s, u"#123456"_s));
    choose(window, file);
    window.until("it is drawn", [&] { return isDrawn(window, u"#C0FFEE"_s, u"#123456"_s); });
    writeText(file, styleOf(u"#FFD0E0"_s, u"#0A7A30"_s));
    window.until("it is drawn as it is now", [&] { return isDrawn(window, u"#FFD0E0"_s, u"#0A7A30"_s); });

    writeText(file, u"{ \"version\": 8, "_s);
    window.until("what is wrong is said", [&] { return window.text(u"message"_s).contains(file); });
    CHECK(window.text(u"message"_s).contains(u"还是原来的样子"_s));
    CHECK(isDrawn(window, u"#FFD0E0"_s, u"#0A7A30"_s));
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"style.png"_s);
    writeText(file, styleOf(u"#C0FFEE"_s, u"#0A7A30"_s));
    window.until("the mended one is drawn", [&] { return isDrawn(window, u"#C0FFEE"_s, u"#0A7A30"_s); });
    CHECK(window.text(u"message"_s).isEmpty());

    takeSetting(window, u"bundledStyleItem"_s);
    window.until("the bundled one is drawn", [&] { return isDrawn(window, bundledPaper, bundledStreet) && pixelsOf(window.grab(), QColor(u"#0A7A30"_s), 1) == 0; });
    CHECK(window.program().session().styleFile().isEmpty());
    window.click(u"settingsButton"_s);
    window.until("the menu is open", [&] { return window.has(u"styleItem"_s); });
    CHECK_FALSE(window.has(u"bundledStyleItem"_s));
}

TEST_CASE("a chosen style comes back at the next start; once it is gone the bundled one is drawn and that is said")
{
    RealWindow first;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"样式 50%41 #1.json"_s);
    writeText(file, styleOf(u"#C0FFEE"_s, u"#123456"_s));
    choose(first, file);
    first.until("it is drawn", [&] { return isDrawn(first, u"#C0FFEE"_s, u"#123456"_s); });
    first.close();

    RealWindow second(first.project(), QSize());
    second.until("it is drawn again", [&] { return isDrawn(second, u"#C0FFEE"_s, u"#123456"_s); });
    CHECK(second.text(u"message"_s).isEmpty());
    second.close();

    REQUIRE(QFile::remove(file));
    RealWindow third(first.project(), QSize());
    third.until("what is wrong is said", [&] { return third.text(u"message"_s).contains(file); });
    CHECK(third.text(u"message"_s).contains(u"先用自带的样式"_s));
    third.until("the bundled one is drawn", [&] { return isDrawn(third, bundledPaper, bundledStreet); });
    writeText(file, styleOf(u"#FFD0E0"_s, u"#123456"_s));
    third.until("it is drawn once it is there again", [&] { return isDrawn(third, u"#FFD0E0"_s, u"#123456"_s); });
    CHECK(third.text(u"message"_s).isEmpty());
}

TEST_CASE("a remembered style that the program died of is left out at the next start, which is said, and may be chosen again")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"样式.json"_s);
    writeText(file, styleOf(u"#C0FFEE"_s, u"#123456"_s));
    RealWindow first;
    choose(first, file);
    first.until("it is drawn", [&] { return isDrawn(first, u"#C0FFEE"_s, u"#123456"_s); });
    first.close();
    CHECK_FALSE(QSettings().contains(u"trial-style/what"_s));
    // As a start leaves it that dies while it draws.
    QProcess gone;
    gone.start(u"true"_s, QStringList());
    REQUIRE(gone.waitForStarted());
    QSettings().setValue(u"trial-style/process"_s, gone.processId());
    QSettings().setValue(u"trial-style/what"_s, QUrl::fromLocalFile(file).toString());
    REQUIRE(gone.waitForFinished());

    RealWindow second(first.project(), QSize());
    second.until("it is said", [&] { return second.text(u"message"_s).contains(file); });
    CHECK(second.text(u"message"_s).contains(u"上次启动时"_s));
    CHECK(QSettings().value(u"view/style"_s).toString().isEmpty());
    second.until("the bundled one is drawn", [&] { return isDrawn(second, bundledPaper, bundledStreet); });
    choose(second, file);
    second.until("it is drawn", [&] { return isDrawn(second, u"#C0FFEE"_s, u"#123456"_s); });
    CHECK(second.text(u"message"_s).isEmpty());
    second.close();
    RealWindow third(first.project(), QSize());
    third.until("it is drawn again", [&] { return isDrawn(third, u"#C0FFEE"_s, u"#123456"_s); });
    third.until("the mark is gone", [&] { return !QSettings().contains(u"trial-style/what"_s); });
}

TEST_CASE("the stage and a scene's preview follow the style; what of it is not supported is said with its path")
{
    RealWindow window;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"own.json"_s);
    window.click(u"page-scenes"_s);
    window.until("the scenes are listed", [&] { return window.has(u"scene-figures"_s); });
    window.click(u"scene-figures"_s);
    window.until("the scene is open", [&] { return window.has(u"scenePreview"_s) && window.item(u"scenePreview"_s).property("painted").toBool(); });
    const auto preview = [&] {
        const QQuickItem &item = window.item(u"scenePreview"_s);
        return window.grab().copy(QRectF(item.mapToScene({0, 0}), item.size()).toRect());
    };
    writeText(file, styleOf(u"#C0FFEE"_s, u"#123456"_s, u", \"line-foo\": 1"_s));
    choose(window, file);
    window.until("the path is said", [&] { return window.text(u"message"_s).contains(u"own.json: layers[1].paint.line-foo"_s); });
    window.until("the preview shows it", [&] { return pixelsOf(preview(), QColor(u"#C0FFEE"_s), 1) > 5000; });

    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.until("the stage shows it", [&] { return isDrawn(window, u"#C0FFEE"_s, u"#123456"_s); });
    writeText(file, styleOf(u"#FFD0E0"_s, u"#123456"_s));
    window.until("the stage shows it as it is now", [&] { return isDrawn(window, u"#FFD0E0"_s, u"#123456"_s) && pixelsOf(window.grab(), QColor(u"#C0FFEE"_s), 1) == 0; });
    CHECK(window.text(u"message"_s).isEmpty());
}

TEST_CASE("the menu asks for a file in a dialog: cancelled, the map stays as it was; accepted, the file is drawn")
{
    RealWindow window;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"own.json"_s);
    writeText(file, styleOf(u"#C0FFEE"_s, u"#123456"_s));
    takeSetting(window, u"styleItem"_s);
    window.cancelDialog(u"选择地图样式"_s);
    CHECK(window.program().session().styleFile().isEmpty());

    window.acceptFile(u"选择地图样式"_s, file, [&] { takeSetting(window, u"styleItem"_s); });
    window.until("the file is drawn", [&] { return isDrawn(window, u"#C0FFEE"_s, u"#123456"_s); });
}
