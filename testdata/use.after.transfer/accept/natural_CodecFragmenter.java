// A large message is cut into fragments of at most one MTU; a small one passes whole.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;

class CodecFragmenter {
  private final Link link;
  private final int mtu;
  private int sequence;

  CodecFragmenter(Link link, int mtu) {
    this.link = link;
    this.mtu = mtu;
  }

  int send(@Owned Payload payload) {
    if (payload.length() <= mtu) {
      link.transmit(Fragment.whole(sequence++, payload));
      return 1;
    }
    int sent = 0;
    for (int from = 0; from < payload.length(); from += mtu) {
      int to = Math.min(from + mtu, payload.length());
      Fragment fragment = new Fragment(sequence, payload.slice(from, to));
      link.transmit(fragment);
      sent++;
    }
    sequence++;
    payload.release();
    return sent;
  }
}

interface Link {
  void transmit(@Owned Fragment fragment);
}

@Tracked
final class Payload {
  private final byte[] bytes;

  Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte[] slice(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  void release(@Owned Payload this) {}
}

@Tracked
final class Fragment {
  private final int sequence;
  private final byte[] bytes;

  Fragment(int sequence, byte[] bytes) {
    this.sequence = sequence;
    this.bytes = bytes;
  }

  static @Owned Fragment whole(int sequence, @Owned Payload payload) {
    Fragment fragment = new Fragment(sequence, payload.slice(0, payload.length()));
    payload.release();
    return fragment;
  }

  @Override
  public String toString() {
    return "fragment " + sequence + " of " + bytes.length;
  }
}
