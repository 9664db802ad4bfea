// computeIfAbsent, putIfAbsent and remove on a concurrent map of sessions.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

class MapMerge {
  private final ConcurrentMap<String, @Owned Session> sessions = new ConcurrentHashMap<>();

  int touch(String user) {
    Session session = sessions.computeIfAbsent(user, Session::new);
    return session.touch();
  }

  int touchVerbose(String user) {
    return sessions
        .computeIfAbsent(
            user,
            name -> {
              System.out.println("new session for " + name);
              return new Session(name);
            })
        .touch();
  }

  boolean register(@Owned Session session) {
    Session existing = sessions.putIfAbsent(session.user(), session);
    if (existing != null) {
      session.expire();
      return false;
    }
    return true;
  }

  void logout(String user) {
    Session session = sessions.remove(user);
    if (session == null) {
      throw new IllegalArgumentException("not logged in: " + user);
    }
    session.expire();
  }

  void expireIdle(int limit) {
    for (String user : sessions.keySet()) {
      Session session = sessions.get(user);
      if (session != null && isIdle(session, limit)) {
        logout(user);
      }
    }
  }

  private boolean isIdle(@Borrowed Session session, int limit) {
    return session.touch() < limit && sessions.size() > 1;
  }

  @Nullable String describe(String user) {
    Session session = sessions.get(user);
    return session == null ? null : session + "@" + sessions.size();
  }
}

@Tracked
final class Session {
  private final String user;
  private volatile int touched;

  Session(String user) {
    this.user = user;
  }

  String user() {
    return user;
  }

  int touch() {
    return touched;
  }

  void expire(@Owned Session this) {}

  @Override
  public String toString() {
    return "session of " + user;
  }
}
