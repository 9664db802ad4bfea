// Sessions by token: login replaces, logout removes, expiry collects the tokens first.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class SessionTable {
  private final Map<String, @Owned Session> sessions = new HashMap<>();

  void login(String token, @Owned Session session) {
    Session previous = sessions.remove(token);
    if (previous != null) {
      session.inherit(previous.permissions());
      previous.end("replaced");
    }
    Session raced = sessions.put(token, session);
    if (raced != null) {
      raced.end("replaced");
    }
  }

  boolean logout(String token) {
    Session session = sessions.remove(token);
    if (session == null) {
      return false;
    }
    session.end("logout");
    return true;
  }

  boolean mayWrite(String token) {
    Session session = sessions.get(token);
    return session != null && (session.permissions() & 2) != 0;
  }

  void expire(long now) {
    ArrayDeque<String> expired = new ArrayDeque<>();
    for (Map.Entry<String, @Owned Session> entry : sessions.entrySet()) {
      if (entry.getValue().deadline() < now) {
        expired.add(entry.getKey());
      }
    }
    while (!expired.isEmpty()) {
      logout(expired.remove());
    }
  }
}

@Tracked
class Session {
  private final long deadline;
  private int permissions;

  Session(long deadline) {
    this.deadline = deadline;
  }

  long deadline() {
    return deadline;
  }

  int permissions() {
    return permissions;
  }

  void inherit(@Borrowed(exclusive = true) Session this, int more) {
    permissions |= more;
  }

  void end(@Owned Session this, String why) {}
}
