// The counting sink overrides accept() as if the datagram were only lent to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class DecoratorSinks {
  static Sink standard(List<String> log) {
    return new CountingSink(log);
  }
}

interface Sink {
  void accept(@Owned Datagram datagram);
}

class CountingSink implements Sink {
  private final List<String> log;
  private long count;
  private long bytes;

  CountingSink(List<String> log) {
    this.log = log;
  }

  @Override
  // :: error: [override.ownership]
  public void accept(@Borrowed Datagram datagram) {
    count++;
    bytes += datagram.bytes().length;
    log.add("datagram " + count);
  }

  String report() {
    return count + " datagrams, " + bytes + " bytes";
  }
}

@Tracked
interface Datagram {
  byte[] bytes();

  void drop(@Owned Datagram this);
}
