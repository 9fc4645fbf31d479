#pragma once

#include "core/base/Date.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// Where a chain stood at a moment, kept outside the database so that a shortened or swapped database is noticed.
struct AnchorPoint {
    std::int64_t entity = 0;
    std::int64_t seq = 0;
    std::string hash;
    Timestamp at;
    bool restored = false; ///< the chain was set back to here by an audited restore; earlier points no longer bind
};

/// The append-only anchor file beside a workspace: one line a point, each with an HMAC-SHA-256 under the anchor key.
class AuditAnchor {
public:
    /// @p key as anchorKey() gives it.
    AuditAnchor(std::string file, std::string key);

    /// Appends one line and forces it to disk, after removing a last line that a crash cut off. @throws StoreError
    void append(const AnchorPoint& point) const;
    /// Keeps a file that cannot be read under another name, which it returns, so that a new one can begin.
    std::string setAside(Timestamp at) const;
    /// The points that bind: per entity, those since the last restore. @throws StoreError Corrupt naming the line that
    /// is broken or whose signature is wrong. A file that does not exist has none.
    std::map<std::int64_t, std::vector<AnchorPoint>> points() const;
    /// Why a chain that now ends at @p seq with @p hashAt (the hash of a record by number) contradicts the anchor;
    /// nothing if not.
    template <class HashAt>
    std::optional<std::string> contradiction(std::int64_t entity, std::int64_t seq, HashAt hashAt) const {
        return contradiction(points(), entity, seq, hashAt);
    }
    /// The same by points that were read before.
    template <class HashAt>
    std::optional<std::string> contradiction(const std::map<std::int64_t, std::vector<AnchorPoint>>& all,
                                             std::int64_t entity, std::int64_t seq, HashAt hashAt) const {
        const auto found = all.find(entity);
        if (found == all.end())
            return {};
        for (const auto& point : found->second) {
            if (point.seq > seq)
                return older(entity, seq, point);
            if (point.seq > 0 && hashAt(point.seq) != point.hash)
                return differs(entity, point);
        }
        return {};
    }

    const std::string& file() const { return m_file; }

private:
    std::string older(std::int64_t entity, std::int64_t seq, const AnchorPoint& point) const;
    std::string differs(std::int64_t entity, const AnchorPoint& point) const;

    std::string m_file;
    std::string m_key;
};

/// The key that signs anchors: the file named by OPSDESK_ANCHOR_KEY, else `opsdesk/anchor.key` in the user's
/// configuration folder, made with 32 bytes of the system's randomness and mode 0600 when it is missing. @throws
/// StoreError
std::string anchorKey();

} // namespace opsdesk
