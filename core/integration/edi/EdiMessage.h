#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <string>

namespace opsdesk {

/// An interchange as a partner sent it, and what became of it; kept, so that it can be mended and read again.
struct EdiMessage : Document {
    std::string kind;    ///< of its transactions: 855, 856; empty when it cannot be read
    std::string partner; ///< as ISA06 names the sender
    std::string control_number;
    std::string interchange; ///< partner and control number: one is read once
    std::string content;
    std::string segment; ///< what could not be read, as it stands there
    std::string reason;
    std::string orders; ///< numbers of those it was about
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(EdiMessage, (Document),
                      (kind, partner, control_number, interchange, content, segment, reason, orders, rev))
OPSDESK_DECLARE_ROW(EdiMessage)

} // namespace opsdesk
