#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The settings of buying: tolerances, and who the company is to suppliers and its bank. E gives the selected one
/// another value; what the engine refuses is said beside what was entered.
class SettingsView final : public QueueView {
    Q_OBJECT
public:
    SettingsView(const Desk& desk, QWidget* parent);

private:
    void openSetting(const Desk& desk, const Record& row);
};

} // namespace opsdesk::ui
