#pragma once

#include "core/workflow/View.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk::ui {

/// A question for the reading threads: a value, asked and forgotten.
struct ReadRequest {
    enum class Kind {
        Describe, ///< the view alone
        Rows,
        Keys,
        RowsById, ///< those of `ids`, or of those that `pick` finds
        Summary,
        Count, ///< how many there are, as the summary's rows
        Work,  ///< `work`, such as an export
    };
    Kind kind = Kind::Rows;
    ViewQuery query;
    std::vector<std::string> ids;
    std::function<void(ViewReader&)> work; ///< runs on the reading thread; captures values only
    bool ahead = false;                    ///< nobody waits for it yet: kept for who asks the same
    /// Finds ids on the reading thread, as `work` does; the answer holds them as keys.
    std::function<std::vector<std::string>()> pick = {};

    /// Long ones have a thread of their own, so that they never hold up rows that someone looks at.
    bool isLong() const {
        return kind == Kind::Keys || kind == Kind::Summary || kind == Kind::Count || kind == Kind::Work;
    }
};

/// What came of it. Moves to the UI thread as a value.
struct ReadAnswer {
    enum class Error { None, UnknownView, Usage, Failed };

    ReadRequest::Kind kind = ReadRequest::Kind::Rows;
    std::shared_ptr<const View> view;
    std::vector<ViewRow> rows;
    std::vector<std::string> keys;
    ViewSummary summary;
    Error error = Error::None;
    QString errorText; ///< one sentence for people

    bool ok() const { return error == Error::None; }
    /// What to tell of it where rows are shown beside others: nothing of a view that is not there at all.
    QString problem() const { return error == Error::UnknownView ? QString() : errorText; }
};

} // namespace opsdesk::ui
