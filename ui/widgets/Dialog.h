#pragma once

#include <QDialog>

namespace opsdesk::ui {

/// A dialog no smaller than what is in it. The least size is settled before the window is made: some platforms cannot
/// take it later.
class Dialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;
    void setVisible(bool visible) override;
};

} // namespace opsdesk::ui
