#pragma once

#include "core/base/Clock.h"
#include "core/base/Date.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/workflow/Command.h"
#include "core/workflow/View.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What a carrier is asked: to bring a return back.
struct LabelRequest {
    std::string number;   ///< of the return
    std::string customer; ///< code; the carrier's own contract knows addresses
    std::string country;
    std::string node; ///< code of where it goes
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(LabelRequest, (), (number, customer, country, node, quantity))

/// What a carrier tells of a parcel.
struct ParcelEvent {
    std::string status; ///< picked_up, in_transit, delivered, failed
    std::optional<std::string> place;
    std::optional<Timestamp> at;
};
BOOST_DESCRIBE_STRUCT(ParcelEvent, (), (status, place, at))

/// What a carrier answers about a return: a label, or where its parcel is, or both.
struct CarrierAnswer {
    std::string number;
    std::optional<std::string> carrier;
    std::optional<std::string> tracking;
    std::optional<Minor> cost;            ///< of the label, in the currency of the books
    std::optional<std::string> label;     ///< text to print
    std::optional<std::string> label_pdf; ///< in base64, instead
    std::optional<std::vector<ParcelEvent>> events;
};
BOOST_DESCRIBE_STRUCT(CarrierAnswer, (), (number, carrier, tracking, cost, label, label_pdf, events))

/// An answer with where it came from.
struct ReceivedAnswer {
    std::string key; ///< of the carrier, such as a file's name
    CarrierAnswer answer;
    std::string problem; ///< why it could not be read; empty when it could
};

/// The way to a carrier. One that speaks to a service has the same three calls.
class Carrier {
public:
    virtual ~Carrier() = default;

    /// Asks for a label; asked again for the same return it is asked once. Whether it was asked now.
    virtual bool request(const LabelRequest& wanted) = 0;
    /// What it has answered and nobody has settled yet, the oldest first.
    virtual std::vector<ReceivedAnswer> answers() = 0;
    /// The answer was taken, or refused for the reason @p problem; it does not come again.
    virtual void settle(const ReceivedAnswer& answer, const std::string& problem) = 0;
};

/// The returns that wait for a label: authorised to be shipped back, without a parcel's number.
std::vector<LabelRequest> labelsWanted(ViewReader& reader, std::int64_t entity);

/// The commands that an answer takes: note the label, attach it, note the events. @throws UsageError when there is no
/// such return, or the label cannot be read.
std::vector<Command> commandsFor(const CarrierAnswer& answer, ViewReader& reader, const Command& base, Random& random,
                                 Timestamp now);

} // namespace opsdesk
