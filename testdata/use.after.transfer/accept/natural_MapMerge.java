// compute, computeIfPresent, putIfAbsent and remove on a concurrent map of sessions.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class MapMerge {
  private final ConcurrentMap<String, @Owned Session> sessions = new ConcurrentHashMap<>();

  int touch(String user) {
    int[] touched = {0};
    sessions.compute(
        user,
        (name, known) -> {
          Session session = known == null ? new Session(name) : known;
          touched[0] = session.touch();
          return session;
        });
    return touched[0];
  }

  void open(String user) {
    sessions.computeIfAbsent(
        user,
        name -> {
          System.out.println("new session for " + name);
          return new Session(name);
        });
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
      sessions.computeIfPresent(
          user,
          (name, session) -> {
            if (isIdle(session, limit)) {
              session.expire();
              return null;
            }
            return session;
          });
    }
  }

  private boolean isIdle(@Borrowed Session session, int limit) {
    return session.touch() < limit && sessions.size() > 1;
  }

  String describe(String user) {
    StringBuilder text = new StringBuilder();
    sessions.computeIfPresent(
        user,
        (name, session) -> {
          text.append(session).append('@').append(sessions.size());
          return session;
        });
    return text.toString();
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
