#pragma once

// Needs the console's library: included by tests in tests/gui only.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextDocument>

#include <QStringList>

namespace opsdesk::test {

/// What does not fit in a window: texts that are cut and not said under the pointer, parts that lie upon one another or
/// reach beyond what holds them. Each as one line that names the part.
class WidgetFaults {
public:
    static QStringList of(const QWidget& window) {
        WidgetFaults faults;
        faults.look(window);
        return faults.m_lines;
    }

    /// "queueTop/search QLineEdit".
    static QString nameOf(const QWidget& part) {
        QStringList names;
        for (const QWidget* at = &part; at && names.size() < 4; at = at->parentWidget())
            if (!at->objectName().isEmpty() && !at->objectName().startsWith(QStringLiteral("qt_")))
                names.prepend(at->objectName());
        return names.join(u'/') + u' ' + QString::fromLatin1(part.metaObject()->className()).section(u':', -1);
    }

private:
    static constexpr int slack = 1; ///< pixels by which fonts round

    void add(const QWidget& part, const QString& what) { m_lines << nameOf(part) + QStringLiteral(": ") + what; }

    void look(const QWidget& part) {
        lookAtText(part);
        lookAtChildren(part);
        for (const QObject* child : part.children())
            if (const auto* widget = qobject_cast<const QWidget*>(child);
                widget && widget->isVisible() && !widget->isWindow())
                look(*widget);
    }

    void lookAtText(const QWidget& part) {
        if (const auto* label = qobject_cast<const QLabel*>(&part))
            lookAtLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
            lookAtButton(*button);
        else if (const auto* edit = qobject_cast<const QLineEdit*>(&part))
            lookAtEdit(*edit);
        else if (const auto* header = qobject_cast<const QHeaderView*>(&part))
            lookAtHeader(*header);
    }

    void lookAtLabel(const QLabel& label) {
        if (label.text().isEmpty() || !label.toolTip().isEmpty())
            return;
        const QSize given = label.size();
        const int height = label.wordWrap() ? label.heightForWidth(given.width()) : label.sizeHint().height();
        const int width = label.wordWrap() ? label.minimumSizeHint().width() : label.sizeHint().width();
        if (width > given.width() + slack || height > given.height() + slack)
            add(label, QStringLiteral("“%1” needs %2 × %3 and has %4 × %5")
                           .arg(label.text().left(60))
                           .arg(width)
                           .arg(height)
                           .arg(given.width())
                           .arg(given.height()));
    }

    void lookAtButton(const QAbstractButton& button) {
        if (button.text().isEmpty() || !button.toolTip().isEmpty())
            return;
        const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        const int sign = button.icon().isNull() ? 0 : button.iconSize().width();
        if (words + sign > button.width() - 2)
            add(button,
                QStringLiteral("“%1” needs %2 and has %3").arg(button.text()).arg(words + sign).arg(button.width()));
    }

    void lookAtEdit(const QLineEdit& edit) {
        if (!edit.text().isEmpty() || !edit.toolTip().isEmpty())
            return;
        if (edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > edit.width() - 8)
            add(edit, QStringLiteral("“%1” is cut").arg(edit.placeholderText()));
    }

    void lookAtHeader(const QHeaderView& header) {
        if (header.inherits("opsdesk::ui::ElidedHeader") || header.orientation() == Qt::Vertical || !header.model())
            return; // ends in “…”, and says all of it under the pointer
        for (int column = 0; column < header.count(); ++column) {
            const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
            if (!header.isSectionHidden(column) &&
                header.fontMetrics().horizontalAdvance(title) > header.sectionSize(column))
                add(header, QStringLiteral("“%1” is cut").arg(title));
        }
    }

    static void collect(const QLayout& layout, std::vector<const QWidget*>& widgets) {
        for (int i = 0; i < layout.count(); ++i) {
            if (const QWidget* widget = layout.itemAt(i)->widget(); widget && widget->isVisible())
                widgets.push_back(widget);
            else if (const QLayout* inner = layout.itemAt(i)->layout())
                collect(*inner, widgets);
        }
    }

    void lookAtChildren(const QWidget& part) {
        if (!part.layout())
            return;
        std::vector<const QWidget*> widgets;
        collect(*part.layout(), widgets);
        for (std::size_t i = 0; i < widgets.size(); ++i) {
            if (!part.rect().adjusted(-slack, -slack, slack, slack).contains(widgets[i]->geometry()))
                add(*widgets[i], QStringLiteral("reaches beyond ") + nameOf(part));
            for (std::size_t k = i + 1; k < widgets.size(); ++k) {
                const QRect both = widgets[i]->geometry() & widgets[k]->geometry();
                if (both.width() > slack && both.height() > slack && !isStacked(part))
                    add(*widgets[i], QStringLiteral("lies upon ") + nameOf(*widgets[k]));
            }
        }
    }

    static bool isStacked(const QWidget& part) { return part.layout()->inherits("QStackedLayout"); }

    QStringList m_lines;
};

} // namespace opsdesk::test
