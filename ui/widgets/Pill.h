#pragma once

#include "ui/models/Codes.h"

#include <QWidget>

namespace opsdesk::ui {

/// A code in its tone, as in the tables; nothing for no code.
class Pill final : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    void setCode(const std::string& code);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Plain;
};

} // namespace opsdesk::ui
