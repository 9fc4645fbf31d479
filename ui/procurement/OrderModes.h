#pragma once

#include "ui/procurement/OrderLinesModel.h"

#include <string_view>
#include <vector>

namespace opsdesk::ui {

/// Something asked beside the lines, and a field of the payload.
struct OrderField {
    enum class Kind {
        Text,
        Day,   ///< begins as today
        Money, ///< in the order's currency
        Flag,
    };
    Kind kind;
    const char* field;  ///< of the payload
    const char* label;  ///< English source text, context `OrderMode`
    const char* object; ///< name of its editor
    bool required = false;
    bool ticked = false; ///< of a flag: at first
};

/// What can be entered about the lines of an order, declared.
struct OrderMode {
    OrderLinesModel::Mode mode;
    std::string_view entry;  ///< by which an action asks for it; empty: it is there by itself where it is possible
    const char* command;     ///< that is sent
    std::string_view action; ///< of the machine, which has to allow it; empty where `states` say when
    std::vector<std::string_view> states = {};
    std::vector<int> columns = {}; ///< of OrderLinesModel
    std::vector<OrderField> fields = {};
    const char* agree = "";   ///< on the button, context `OrderMode`
    const char* hint = "";    ///< below the lines, context `OrderMode`
    bool picksItems = false;  ///< items can be added
    bool picksOrders = false; ///< further orders of the supplier can be added
};

/// All but reading, in the order in which one is taken that is possible.
const std::vector<OrderMode>& orderModes();
/// Null for reading.
const OrderMode* findOrderMode(OrderLinesModel::Mode mode);
/// The one that an action asks for by @p entry.
const OrderMode& orderModeOf(std::string_view entry);

} // namespace opsdesk::ui
