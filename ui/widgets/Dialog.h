#pragma once

#include <QDialog>

namespace opsdesk::ui {

/// A dialog no smaller than what is in it. The least size is settled before the window is made: some platforms cannot
/// take it later. What appears in it afterwards, such as a word on a mistake, makes it higher.
class Dialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;
    void setVisible(bool visible) override;

protected:
    bool event(QEvent* event) override;
};

} // namespace opsdesk::ui
