// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <cstdint>
#include <optional>

namespace guixiang {

inline constexpr std::uint32_t largestPictureBytes = 16U << 20U; ///< encoded
inline constexpr int largestPictureSide = 2048;

/// What goes to the child that decodes pictures, and what comes back, both on the same machine. A request is its length in four bytes and the encoded picture.
/// An answer is width, height and 1 where it is not opaque, four bytes each, all 0 for no picture; then the rows of its pixels, four bytes each
/// as QImage has them (premultiplied).
[[nodiscard]] QByteArray pictureRequest(const QByteArray &encoded);
[[nodiscard]] QByteArray pictureAnswer(const QImage &picture);

/// An answer as it comes in, which may be anything: the child may be a stranger's by then.
class PictureAnswer
{
public:
    /// Takes the next piece; false once it is no answer, or more than one.
    [[nodiscard]] bool take(const QByteArray &piece);
    [[nodiscard]] bool isWhole() const { return m_size && m_bytes.size() == *m_size; }
    [[nodiscard]] QImage picture() const; ///< once it is whole; null for none

private:
    QByteArray m_bytes;
    std::optional<qsizetype> m_size; ///< once the head is there
};

} // namespace guixiang
