// Sinks around sinks: counting, limiting, and one that writes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class DecoratorSinks {
  static Sink standard(Wire wire, int limit) {
    return new CountingSink(new LimitingSink(new WireSink(wire), limit));
  }
}

interface Sink {
  void accept(@Owned Datagram datagram);
}

interface Wire {
  void write(byte[] bytes) throws IOException;
}

class CountingSink implements Sink {
  private final Sink next;
  private long count;
  private long bytes;

  CountingSink(Sink next) {
    this.next = next;
  }

  @Override
  public void accept(@Owned Datagram datagram) {
    count++;
    bytes += datagram.bytes().length;
    next.accept(datagram);
  }

  String report() {
    return count + " datagrams, " + bytes + " bytes";
  }
}

class LimitingSink implements Sink {
  private final Sink next;
  private final int limit;

  LimitingSink(Sink next, int limit) {
    this.next = next;
    this.limit = limit;
  }

  @Override
  public void accept(@Owned Datagram datagram) {
    if (datagram.bytes().length > limit) {
      datagram.drop();
      return;
    }
    next.accept(datagram);
  }
}

class WireSink implements Sink {
  private final Wire wire;
  private int errors;

  WireSink(Wire wire) {
    this.wire = wire;
  }

  @Override
  public void accept(@Owned Datagram datagram) {
    try {
      wire.write(datagram.bytes());
    } catch (IOException e) {
      errors++;
    } finally {
      datagram.drop();
    }
  }
}

@Tracked
interface Datagram {
  byte[] bytes();

  void drop(@Owned Datagram this);
}
