// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/failing_vfs.h"

#include <sqlite3.h>

#include <csignal>
#include <stdexcept>

namespace hostile {

namespace {
thread_local DiskFailure failure;
thread_local int writes = 0;

/// The file of the layer below lies right behind.
struct File
{
    sqlite3_file base;
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

const sqlite3_io_methods &methodsOf(sqlite3_file *file)
{
    return *below(file)->pMethods;
}

int resultOfWrite(int brokenCode)
{
    ++writes;
    const bool fails = failure.atWrite > 0 && (writes == failure.atWrite || (failure.staysSo && writes > failure.atWrite));
    if (!fails)
        return SQLITE_OK;
    if (failure.kind == DiskFailure::Kind::Killed)
        std::raise(SIGKILL);
    return failure.kind == DiskFailure::Kind::Full ? SQLITE_FULL : brokenCode;
}

int closeFile(sqlite3_file *file) { return methodsOf(file).xClose(below(file)); }
int readFile(sqlite3_file *file, void *to, int length, sqlite3_int64 at) { return methodsOf(file).xRead(below(file), to, length, at); }
int writeToFile(sqlite3_file *file, const void *from, int length, sqlite3_int64 at)
{
    const int result = resultOfWrite(SQLITE_IOERR_WRITE);
    return result == SQLITE_OK ? methodsOf(file).xWrite(below(file), from, length, at) : result;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int result = resultOfWrite(SQLITE_IOERR_TRUNCATE);
    return result == SQLITE_OK ? methodsOf(file).xTruncate(below(file), size) : SQLITE_IOERR_TRUNCATE;
}
int syncFile(sqlite3_file *file, int flags)
{
    const int result = resultOfWrite(SQLITE_IOERR_FSYNC);
    return result == SQLITE_OK ? methodsOf(file).xSync(below(file), flags) : SQLITE_IOERR_FSYNC;
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size) { return methodsOf(file).xFileSize(below(file), size); }
int lockFile(sqlite3_file *file, int level) { return methodsOf(file).xLock(below(file), level); }
int unlockFile(sqlite3_file *file, int level) { return methodsOf(file).xUnlock(below(file), level); }
int checkLock(sqlite3_file *file, int *result) { return methodsOf(file).xCheckReservedLock(below(file), result); }
int controlFile(sqlite3_file *file, int operation, void *argument) { return methodsOf(file).xFileControl(below(file), operation, argument); }
int sectorSize(sqlite3_file *file) { return methodsOf(file).xSectorSize(below(file)); }
int characteristics(sqlite3_file *file) { return methodsOf(file).xDeviceCharacteristics(below(file)); }
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory) { return methodsOf(file).xShmMap(below(file), page, size, extend, memory); }
int lockShared(sqlite3_file *file, int offset, int count, int flags) { return methodsOf(file).xShmLock(below(file), offset, count, flags); }
void barShared(sqlite3_file *file) { methodsOf(file).xShmBarrier(below(file)); }
int unmapShared(sqlite3_file *file, int removes) { return methodsOf(file).xShmUnmap(below(file), removes); }

// Version 2: without memory-mapped files, every write is seen.
const sqlite3_io_methods methods{2, closeFile, readFile, writeToFile, truncateFile, syncFile, sizeOfFile, lockFile, unlockFile, checkLock, controlFile,
                                 sectorSize, characteristics, mapShared, lockShared, barShared, unmapShared, nullptr, nullptr};

sqlite3_vfs *real = nullptr;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *opened)
{
    file->pMethods = nullptr;
    const int result = real->xOpen(real, name, below(file), flags, opened);
    if (below(file)->pMethods)
        file->pMethods = &methods;
    return result;
}
} // namespace

void installFailingDisk()
{
    static sqlite3_vfs layer;
    real = sqlite3_vfs_find(nullptr);
    layer = *real; // all that is not about an open file goes straight to it
    layer.zName = "failing";
    layer.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    layer.pNext = nullptr;
    layer.xOpen = openFile;
    if (sqlite3_vfs_register(&layer, 1) != SQLITE_OK)
        throw std::runtime_error("the layer between SQLite and the disk could not be put in");
}

void failDisk(const DiskFailure &wanted)
{
    failure = wanted;
    writes = 0;
}

int diskWrites()
{
    return writes;
}

} // namespace hostile
