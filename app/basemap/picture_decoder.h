// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QThread>

#include <memory>

namespace guixiang {

/// Decodes strangers' pictures in a child of this program, `guixiang decode-pictures`, which is started with the first and then stays: Qt's decoders are
/// large and written in C, and what ends one of them must not end the window. One picture at a time, of at most three seconds and 2048
/// pixels a side; a child that died is started anew.
class PictureDecoder
{
public:
    PictureDecoder();
    ~PictureDecoder();
    Q_DISABLE_COPY_MOVE(PictureDecoder)

    /// As decodedTile(): null for what is no picture, and for one at which the child died twice. Waits for it, so never on the GUI thread.
    [[nodiscard]] QImage decode(const QByteArray &bytes);
    /// The process that decodes now, 0 while there is none: for tests.
    [[nodiscard]] qint64 processId() const;

private:
    class Child;
    QThread m_thread; ///< the child dies with it, as with the program
    Child *m_child;   ///< lives there
};

/// The decoder that all sources of tiles share as long as one of them lives. Any thread.
[[nodiscard]] std::shared_ptr<PictureDecoder> sharedPictureDecoder();

} // namespace guixiang
