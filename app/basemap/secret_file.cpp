// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/secret_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guixiang {

namespace {
constexpr qint64 mostBytes = 64 * 1024;
constexpr mode_t ownersAlone = 0600;

/// A file opened for its owner alone.
class OwnFile
{
public:
    OwnFile(const QByteArray &name, int flags)
        : m_number(open(name.constData(), flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, ownersAlone))
    {
    }
    ~OwnFile()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(OwnFile)

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] bool isRegular() const
    {
        struct stat state = {};
        return isOpen() && fstat(m_number, &state) == 0 && S_ISREG(state.st_mode);
    }
    void closeToOthers() const { (void)fchmod(m_number, ownersAlone); }
    [[nodiscard]] QByteArray readUpTo(qint64 most) const
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const ssize_t got = read(m_number, bytes.data(), static_cast<std::size_t>(most));
        bytes.resize(std::max<ssize_t>(got, 0));
        return bytes;
    }
    [[nodiscard]] bool writeWhole(const QByteArray &bytes) const
    {
        return write(m_number, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size() && fsync(m_number) == 0;
    }

private:
    int m_number;
};
} // namespace

QByteArray readSecretFile(const QString &file)
{
    const OwnFile own(QFile::encodeName(file), O_RDONLY);
    if (!own.isRegular())
        return {};
    own.closeToOthers();
    const QByteArray bytes = own.readUpTo(mostBytes + 1);
    return bytes.size() > mostBytes ? QByteArray() : bytes;
}

bool writeSecretFile(const QString &file, const QByteArray &secret)
{
    if (secret.isEmpty())
        return !QFile::exists(file) || QFile::remove(file);
    QDir().mkpath(QFileInfo(file).path());
    const QByteArray name = QFile::encodeName(file);
    const QByteArray partial = name + ".part-" + QByteArray::number(getpid());
    (void)unlink(partial.constData());
    const OwnFile own(partial, O_WRONLY | O_CREAT | O_EXCL);
    const bool isWritten = own.isOpen() && own.writeWhole(secret) && rename(partial.constData(), name.constData()) == 0;
    if (!isWritten)
        (void)unlink(partial.constData());
    return isWritten;
}

} // namespace guixiang
