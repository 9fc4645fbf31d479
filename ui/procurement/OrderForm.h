#pragma once

#include "core/base/Date.h"
#include "ui/bridge/PayloadDraft.h"
#include "ui/procurement/OrderModes.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

namespace opsdesk::ui {

/// What is asked beside the lines of an order, as its mode declares.
class OrderForm final : public QWidget {
    Q_OBJECT
public:
    OrderForm(const OrderMode& mode, Date today, QWidget* parent = nullptr);

    const OrderMode& mode() const { return m_mode; }
    /// Whether something was entered that is not there at first.
    bool isEntered() const;
    bool isTicked(const char* object) const;
    void clear();
    /// What stands there while nothing else was entered.
    void propose(const char* object, const QJsonValue& value);
    QJsonObject entries() const;
    void setEntries(const QJsonObject& entries);
    /// Puts what was entered into @p payload; what is missing or wrong, in one sentence. @p decimals of the currency.
    QString take(PayloadDraft& payload, int decimals) const;

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        const OrderField* field;
        QWidget* editor;
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue&)> set;
        QJsonValue first;
    };

    void addEntry(const OrderField& field);
    Entry makeFlag(const OrderField& field);
    Entry makeDay(const OrderField& field);
    Entry makeLine(const OrderField& field);
    QString takeMoney(const Entry& entry, PayloadDraft& payload, int decimals) const;

    const OrderMode& m_mode;
    Date m_today;
    std::vector<Entry> m_entries;
};

} // namespace opsdesk::ui
