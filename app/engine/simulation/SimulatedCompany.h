#pragma once

#include "core/base/Uuid.h"
#include "core/workflow/Catalog.h"

#include <cstdint>
#include <string>
#include <vector>

namespace opsdesk::simulation {

/// Somebody at a console; the role is what they begin with.
struct Person {
    std::string user, role;
};

/// All of them, so that those who stand beside each other work on the same documents.
const std::vector<Person>& simulatedPeople();
const Person& personOf(const std::string& user);

constexpr std::int64_t simulatedItems = 5;
/// Orders of the web shop, paid and shipped before the world begins.
constexpr std::int64_t soldOrders = 3;
Uuid soldOrder(std::int64_t number);

/// A supplier, items and what it asks for them, people, a warehouse with stock in several states, and what was sold.
void addSimulatedCompany(Catalog& catalog);

} // namespace opsdesk::simulation
