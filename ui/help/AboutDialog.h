#pragma once

#include "ui/widgets/Dialog.h"

#include <utility>
#include <vector>

namespace opsdesk::ui {

struct Session;

/// What this program is, on what it is built, and where somebody works with it; to be copied into a question.
class AboutDialog final : public Dialog {
    Q_OBJECT
public:
    explicit AboutDialog(const Session& session, QWidget* parent = nullptr);

    /// As text, a line for each.
    QString text() const;

private:
    std::vector<std::pair<QString, QString>> m_facts;
};

} // namespace opsdesk::ui
