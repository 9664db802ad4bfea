// A cache of sessions with negative entries: a lookup that failed is remembered by name only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class CacheNegative {
  private final Map<String, @Owned Session> live = new HashMap<>();
  private final Map<String, Long> failed = new HashMap<>();
  private final Directory directory;

  CacheNegative(Directory directory) {
    this.directory = directory;
  }

  boolean ensure(String user, long now) {
    if (live.containsKey(user)) {
      return true;
    }
    Long until = failed.get(user);
    if (until != null && until > now) {
      return false;
    }
    Session session = directory.login(user);
    if (session == null) {
      failed.put(user, now + 30_000);
      return false;
    }
    failed.remove(user);
    Session other = live.put(user, session);
    if (other != null) {
      other.logout();
    }
    return true;
  }

  void expire(long now) {
    List<String> old = new ArrayList<>();
    live.forEach(
        (user, session) -> {
          if (session.expiresAt() <= now) {
            old.add(user);
          }
        });
    for (String user : old) {
      Session session = live.remove(user);
      if (session != null) {
        session.logout();
      }
    }
  }
}

interface Directory {
  @Nullable @Owned Session login(String user);
}

@Tracked
interface Session {
  long expiresAt();

  void logout(@Owned Session this);
}
