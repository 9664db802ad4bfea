// An Optional of an owner may be returned, tested, unwrapped at once, or given a default.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class OptionalHandedOn {
  private final ConcurrentLinkedDeque<@Owned Conn> idle = new ConcurrentLinkedDeque<>();

  Optional<@Owned Conn> find() {
    Conn conn = idle.pollLast();
    if (conn == null) {
      return Optional.empty();
    }
    return Optional.of(conn);
  }

  Optional<@Owned Conn> findAgain() {
    return find();
  }

  @Owned Conn findOr(Supplier<@Owned Conn> opener) {
    return find().orElseGet(opener);
  }

  @Nullable @Owned Conn findOrNull() {
    return findAgain().orElse(null);
  }

  @Owned Conn findOrThrow() throws IOException {
    return find().orElseThrow(() -> new IOException("no idle connection"));
  }

  void closeOne() {
    Optional<@Owned Conn> conn = find();
    if (conn.isPresent()) {
      conn.get().close();
    }
  }

  void resetOne() {
    find().ifPresent(conn -> conn.reset());
  }
}

@Tracked
abstract class Conn {
  abstract void close(@Owned Conn this);

  abstract void reset(@Owned Conn this);

  abstract int peer();

  boolean idle() {
    return peer() == 0;
  }
}
