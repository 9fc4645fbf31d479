#pragma once

#include "ui/models/Record.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace opsdesk::ui {

/// A line of an order as it stands on the page.
struct OrderLine {
    std::string orderId;                ///< of another order than the page's; else empty
    QString orderNumber;                ///< of whichever order it is of
    std::optional<std::int64_t> lineNo; ///< none for a line that was just added
    std::int64_t itemId = 0;
    QString sku;
    QString name;
    Quantity quantity;
    Quantity received;
    Quantity open;                 ///< still to come
    std::optional<Minor> unitCost; ///< none: the supplier's price
    Quantity now;                  ///< of it, what is received, on its way or invoiced now
    Quantity invoiced;             ///< before
    Quantity damaged;              ///< arrived now, beside `now`
    Quantity noted;                ///< that the delivery note speaks of; 0: it does not say
    QString serials;               ///< numbers of single pieces, with blanks or commas between them
    bool furtherLot = false;       ///< of a line that stands above
    QString lot;                   ///< that arrives now; empty for none
    std::optional<Date> expiresOn; ///< of that lot

    bool operator==(const OrderLine&) const = default;
};

/// A line as the view `purchase-order-lines` has it.
OrderLine orderLineOf(const Record& line);
/// Those of @p lines of which something is not invoiced, with all of that proposed.
std::vector<OrderLine> toInvoice(std::vector<OrderLine> lines);

/// The lines of one order: read, edited as a draft, received, on their way or invoiced, then with those of further
/// orders that the invoice is about.
class OrderLinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Mode { Read, Edit, Receive, Announce, Invoice };
    enum Column {
        Order, ///< tells something only where there are several
        Sku,
        Name,
        Ordered,
        Received,
        Invoiced,
        Now,
        Damaged,
        Noted,
        Lot,
        Expires,
        Serials,
        UnitCost,
        Amount,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<OrderLine> lines, std::string currency);
    /// The same lines as somebody entered them.
    void enter(std::vector<OrderLine> lines);
    const std::string& currency() const { return m_currency; }
    void setCurrency(std::string currency);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// Nothing is proposed: what is there is counted without knowing what was ordered.
    void setBlind(bool blind);
    const std::vector<OrderLine>& lines() const { return m_lines; }
    /// A further row of the line in @p row, for what arrived of another lot; where it is. Receiving alone.
    int addLot(int row);
    /// The line that has the item, or a further one; where goods are counted blind it is one unit more.
    int addItem(const Record& item);
    /// Takes away the line in @p row. What was ordered stays, except where the order itself is edited.
    void removeLine(int row);
    /// Puts the lines of a further order below the others. Invoices alone.
    void addOrder(std::vector<OrderLine> lines);
    /// Takes away all lines of the further order with @p id.
    void removeOrder(const std::string& id);
    /// First row of the order with @p id, which is not the page's; -1 when it is not among them.
    int rowOfOrder(const std::string& id) const;
    bool hasFurtherOrders() const;
    /// Sum of the lines whose price is known, of what is invoiced now where that is entered.
    Minor total() const;
    bool isChanged() const { return m_changed; }
    void setUnchanged() { m_changed = false; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();
    void problem(const QString& text);

private:
    QString text(const OrderLine& line, int column) const;
    QString editText(const OrderLine& line, int column) const;
    bool take(OrderLine& line, int column, const std::string& text);
    bool takeWords(OrderLine& line, int column, const QString& text);
    Quantity counted(const OrderLine& line) const { return m_mode == Mode::Invoice ? line.now : line.quantity; }

    std::vector<OrderLine> m_lines;
    std::string m_currency;
    Mode m_mode = Mode::Read;
    bool m_blind = false;
    /// All that is open, or not invoiced.
    void propose();

    bool m_changed = false;
};

} // namespace opsdesk::ui
