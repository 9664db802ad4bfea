// One connection per host, replaced when it has gone stale.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ConnPerHost {
  private final Map<String, @Owned Connection> byHost = new HashMap<>();
  private final Dialer dialer;

  ConnPerHost(Dialer dialer) {
    this.dialer = dialer;
  }

  @Nullable @Borrowed("this") Connection to(String host) throws IOException {
    Connection known = byHost.get(host);
    if (known != null && known.isOpen()) {
      return known;
    }
    Connection stale = byHost.remove(host);
    if (stale != null) {
      stale.close();
    }
    Connection fresh = dialer.dial(host);
    Connection other = byHost.put(host, fresh);
    if (other != null) {
      other.close();
    }
    return byHost.get(host);
  }

  void closeAll() {
    Iterator<String> hosts = new ArrayList<>(byHost.keySet()).iterator();
    while (hosts.hasNext()) {
      Connection connection = byHost.remove(hosts.next());
      if (connection != null) {
        connection.close();
      }
    }
  }

  int open() {
    int open = 0;
    for (Connection connection : byHost.values()) {
      if (connection.isOpen()) {
        open++;
      }
    }
    return open;
  }
}

interface Dialer {
  @Owned Connection dial(String host) throws IOException;
}

@Tracked
interface Connection {
  boolean isOpen();

  void close(@Owned Connection this);
}
