// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/progress.h"

#include <QString>

#include <new>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace guixiang {

/// What work came to: its value, or a sentence that says why there is none, or that it was cancelled.
template<typename Value>
class Outcome
{
public:
    Outcome(Value value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] static Outcome failed(const QString &problem) { return Outcome(problem, false); }
    [[nodiscard]] static Outcome cancelled() { return Outcome({}, true); }

    [[nodiscard]] bool isFine() const { return m_value.has_value(); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< empty where it is fine or was cancelled
    [[nodiscard]] const Value &value() const { return *m_value; }
    [[nodiscard]] Value &value() { return *m_value; }

private:
    Outcome(QString problem, bool isCancelled)
        : m_problem(std::move(problem))
        , m_cancelled(isCancelled)
    {
    }

    std::optional<Value> m_value;
    QString m_problem;
    bool m_cancelled = false;
};

/// What stands for the value of work that gives none.
using Nothing = std::monostate;

/// Does work, and catches whatever it throws.
template<typename Work>
[[nodiscard]] auto attempt(Work work)
{
    using Result = std::invoke_result_t<Work>;
    using Value = std::conditional_t<std::is_void_v<Result>, Nothing, Result>;
    using Made = Outcome<Value>;
    try {
        if constexpr (std::is_void_v<Result>) {
            work();
            return Made(Nothing());
        } else {
            return Made(work());
        }
    } catch (const geo::Cancelled &) {
        return Made::cancelled();
    } catch (const std::bad_alloc &) {
        return Made::failed(QStringLiteral("There is not enough memory for this; close other programs and try again."));
    } catch (const std::exception &error) {
        const QString problem = QString::fromUtf8(error.what());
        return Made::failed(problem.isEmpty() ? QStringLiteral("It failed for an unknown reason; try again.") : problem);
    } catch (...) {
        return Made::failed(QStringLiteral("It failed for an unknown reason; try again."));
    }
}

} // namespace guixiang
