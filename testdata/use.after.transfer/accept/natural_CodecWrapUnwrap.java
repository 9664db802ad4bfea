// Headers are put around a payload and taken off again; each wrapper owns what it wraps.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CodecWrapUnwrap {
  private int badTags;

  @Owned Envelope seal(@Owned Payload payload, int key) {
    int tag = payload.length() ^ key;
    return new Envelope(payload, tag);
  }

  @Nullable @Owned Payload open(@Owned Envelope envelope, int key) {
    if (envelope.tag() != (envelope.payload().length() ^ key)) {
      badTags++;
      envelope.shred();
      return null;
    }
    return envelope.unwrap();
  }

  int relay(@Owned Envelope envelope, int oldKey, int newKey, Mailbox mailbox) {
    Payload payload = open(envelope, oldKey);
    if (payload == null) {
      return -1;
    }
    int length = payload.length();
    mailbox.post(seal(payload, newKey));
    return length;
  }
}

interface Mailbox {
  void post(@Owned Envelope envelope);
}

@Tracked
final class Envelope {
  private final @Owned Payload payload;
  private final int tag;

  Envelope(@Owned Payload payload, int tag) {
    this.payload = payload;
    this.tag = tag;
  }

  int tag() {
    return tag;
  }

  @Borrowed("this") Payload payload() {
    return payload;
  }

  @Owned Payload unwrap(@Owned Envelope this) {
    return payload;
  }

  void shred(@Owned Envelope this) {
    payload.release();
  }
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

  void release(@Owned Payload this) {}
}
