// Handlers by name: the type argument says that each owns what it is given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class GenericHandlers {
  private final Map<String, Handler<@Owned Event>> handlers = new HashMap<>();
  private int dead;

  GenericHandlers(Archive archive) {
    handlers.put("audit", new AuditHandler(archive));
    handlers.put("ping", event -> event.drop());
  }

  void dispatch(@Owned Event event) {
    Handler<@Owned Event> handler = handlers.get(event.kind());
    if (handler == null) {
      dead++;
      event.drop();
      return;
    }
    handler.handle(event);
  }

  int dead() {
    return dead;
  }
}

interface Handler<T> {
  void handle(T item);
}

interface Archive {
  boolean isOpen();

  void keep(@Owned Event event);
}

class AuditHandler implements Handler<@Owned Event> {
  private final Archive archive;
  private long bytes;

  AuditHandler(Archive archive) {
    this.archive = archive;
  }

  @Override
  public void handle(@Owned Event event) {
    bytes += event.size();
    if (archive.isOpen()) {
      archive.keep(event);
    } else {
      event.drop();
    }
  }

  long bytes() {
    return bytes;
  }
}

@Tracked
interface Event {
  String kind();

  int size();

  void drop(@Owned Event this);
}
