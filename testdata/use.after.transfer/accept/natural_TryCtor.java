// Constructors with try/catch, helper calls and a static factory that cleans up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

class TryCtor {
  private static final Logger LOG = Logger.getLogger("tryctor");
  private @Nullable @Owned Sock control;
  private @Nullable @Owned Sock data;
  private final int retries;

  TryCtor(Net net, String host) throws IOException {
    this(net, host, defaultRetries());
  }

  private TryCtor(Net net, String host, int retries) throws IOException {
    this.retries = retries;
    LOG.info("connecting to " + host);
    control = net.dial(host);
    try {
      data = net.dial(host + "-data");
    } catch (IOException e) {
      LOG.warning("no data channel: " + e.getMessage());
      data = null;
    }
    report();
  }

  static TryCtor connect(Net net, String... hosts) throws IOException {
    IOException last = null;
    for (String host : hosts) {
      try {
        return new TryCtor(net, host);
      } catch (IOException e) {
        last = e;
      }
    }
    throw last != null ? last : new IOException("no hosts");
  }

  private static int defaultRetries() {
    return 3;
  }

  private void report() {
    LOG.info(() -> "up" + (data == null ? "" : " with data " + data.port()) + (control == null ? 0 : control.port()));
  }

  int port() {
    return data != null ? data.port() : (control == null ? 0 : control.port());
  }

  void close() {
    dropData();
    Sock c = control;
    control = null;
    if (c != null) {
      c.close();
    }
  }

  void dropData() {
    Sock d = data;
    data = null;
    if (d != null) {
      d.close();
    }
  }
}

interface Net {
  @Owned Sock dial(String host) throws IOException;
}

@Tracked
interface Sock {
  int port();

  void close(@Owned Sock this);
}
