#pragma once

#include "ui/models/Record.h"
#include "ui/widgets/Dialog.h"

namespace opsdesk::ui {

/// Says what publishing a scenario will change, and asks whether to. Opened with open(); Ctrl+Enter agrees.
class PublishDialog final : public Dialog {
    Q_OBJECT
public:
    explicit PublishDialog(const Record& scenario, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
