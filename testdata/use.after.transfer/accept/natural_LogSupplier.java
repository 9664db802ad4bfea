// Lazy log messages read a field; the object is confined to one thread.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

class LogSupplier {
  private static final Logger LOG = Logger.getLogger("log");
  private @Nullable @Owned Tap tap;

  void open(int id) {
    if (tap == null) {
      LOG.fine(() -> "opening " + id + ", had " + state());
      tap = new Tap(id);
    }
    LOG.info(() -> "open: " + (tap == null ? -1 : tap.id()));
  }

  int require(@Nullable String name) {
    String checked = Objects.requireNonNull(name, () -> "no name for " + state());
    return checked.length();
  }

  private String state() {
    return tap == null ? "closed" : "open";
  }

  void close() {
    Tap old = tap;
    tap = null;
    if (old != null) {
      old.shut();
    }
  }
}

@Tracked
final class Tap {
  private final int id;

  Tap(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  void shut(@Owned Tap this) {}
}
