// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/plan_map.h"
#include "app/window/main_window.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <chrono>
#include <filesystem>
#include <functional>

/// The program's window on a real display with a project of its own, driven from outside by xdotool.
class RealWindow
{
public:
    /// A fresh project from the bundled data, or the one of an earlier window.
    explicit RealWindow(QSize size = {1280, 800});
    enum class Opened { Drawn, Read }; ///< waits for the whole map, or only for the records
    explicit RealWindow(std::filesystem::path project, QSize size = {1280, 800}, Opened opened = Opened::Drawn);
    ~RealWindow();

    [[nodiscard]] std::filesystem::path project() const { return m_project; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] guixiang::MainWindow &program() { return *m_program; }
    [[nodiscard]] guixiang::PlanMap &map();
    /// The item of an object name; fails the test when there is none.
    [[nodiscard]] QQuickItem &item(const QString &name);
    [[nodiscard]] bool has(const QString &name);
    /// A text property of the item of a name, "" when it is not there or not visible.
    [[nodiscard]] QString text(const QString &name);

    /// Another window of the program by its title becomes the one that is looked at and driven; and the main one again.
    void turnTo(const QString &title);
    void turnBack();
    [[nodiscard]] static bool isOpen(const QString &title);
    /// A dialog for files is Qt's own here: cancels the one that is open; has one opened and accepts a file in it.
    void cancelDialog(const QString &title);
    void acceptFile(const QString &title, const QString &file, const std::function<void()> &ask);

    void key(const QString &keys);   ///< as xdotool names them: "Tab", "ctrl+f"
    void type(const QString &text);
    void click(QPointF at, int button = 1);
    void click(const QString &name); ///< the middle of an item
    void clickText(const QString &text); ///< the middle of what bears it, once it is enabled
    void moveTo(QPointF at);
    void drag(QPointF from, QPointF to, const QString &modifier = {});
    void pull(QPointF from, QPointF to); ///< as a quick hand does: pressed, moved once, let go
    void wheel(QPointF at, int notches); ///< positive zooms in

    /// Runs the event loop until it is so; fails the test with `what` when it does not become so in time.
    void until(const std::string &what, const std::function<bool()> &condition, std::chrono::seconds within = std::chrono::seconds(10));
    /// Until the map is drawn and nothing flies.
    void untilStill();
    /// Where the middle of a place's symbol is on the window.
    [[nodiscard]] QPointF spotOf(const std::string &place);
    [[nodiscard]] QImage grab();
    /// As the user closes it: view and settings are kept.
    void close();

private:
    void open(QSize size, Opened opened = Opened::Drawn);
    void activate();
    void xdotool(const QStringList &arguments);

    QTemporaryDir m_folder;
    std::filesystem::path m_project;
    std::unique_ptr<guixiang::MainWindow> m_program;
    QQuickWindow *m_window = nullptr;
};
