// Mended: "@TransfersOn ... NON_NULL": a retry loop ends only when the registry took the
// connection.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class TakenOnNonNull {
  static String register(Registry registry, @Owned Conn conn) {
    int peer = conn.peer();
    String name = registry.register(conn);
    while (name == null) {
      name = registry.register(conn);
    }
    return name + peer;
  }
}

interface Registry {
  @TransfersOn(when = Outcome.NON_NULL, value = "conn")
  @Nullable String register(@Owned Conn conn);
}

@Tracked
interface Conn {
  int peer();

  void hangUp(@Owned Conn this);
}
