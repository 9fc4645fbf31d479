#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace opsdesk::ui {

/// What a rule of a return policy can be about and name. Codes with what people call them.
struct ReturnRuleChoices {
    using Codes = std::vector<std::pair<std::string, QString>>;
    Codes reasons, classes, channels, segments, checklists;

    /// That of a reason; its code where it is not listed.
    QString reasonTitle(const std::string& code) const;
};

/// One rule of a return policy: for which returns it speaks, and on which terms they are taken. Rules are as the
/// commands take them, in JSON; what is typed for a number and is none stands there as text.
class ReturnRuleForm final : public QWidget {
    Q_OBJECT
public:
    /// @p currency: of the books, which amounts are counted in.
    ReturnRuleForm(std::string currency, QWidget* parent);

    void offer(const ReturnRuleChoices& choices);
    void show(const QJsonObject& rule);
    QJsonObject rule() const;
    /// The numbers of @p rule that are none, as fields.
    static QStringList wrongNumbers(const QJsonObject& rule);
    void goTo(const QString& field);

    /// A rule that takes everything back on the usual terms.
    static QJsonObject usualRule();
    /// The name of the field as people see it.
    static QString title(const char* column);

Q_SIGNALS:
    void edited();

private:
    QFormLayout* addColumn(const QString& heading);
    void addLine(QFormLayout* form, const char* field, const char* label);
    void addCount(QFormLayout* form, const char* field, const char* label);
    void addChoice(QFormLayout* form, const char* field, const char* label, const std::vector<const char*>& codes,
                   const QString& none = {});
    void addRow(QFormLayout* form, const char* field, const QString& label, QWidget* editor);
    void fillChoice(const char* field, const ReturnRuleChoices::Codes& codes);
    int decimals() const;

    std::string m_currency;
    QHash<QString, QComboBox*> m_choices;
    QHash<QString, QLineEdit*> m_lines;
};

} // namespace opsdesk::ui
