// A singly linked list of buffers; nodes own their payload and the next node.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LinkedChain2 {
  private @Nullable @Owned Link head;
  private int size;

  synchronized void push(@Owned Buf buf) {
    Link next = head;
    head = null;
    head = new Link(buf, next);
    size++;
  }

  synchronized @Nullable @Owned Buf pop() {
    Link first = head;
    if (first == null) {
      return null;
    }
    head = null;
    head = first.detachNext();
    size--;
    return first.unwrap();
  }

  synchronized int bytes() {
    int sum = 0;
    for (Link link = head; link != null; link = link.next()) {
      sum += link.length();
    }
    return sum;
  }

  synchronized int size() {
    return size;
  }

  void clear() {
    for (Buf buf = pop(); buf != null; buf = pop()) {
      buf.free();
    }
  }
}

@Tracked
final class Link {
  private @Nullable @Owned Buf payload;
  private @Nullable @Owned Link next;

  Link(@Owned Buf payload, @Nullable @Owned Link next) {
    this.payload = payload;
    this.next = next;
  }

  int length() {
    return payload == null ? 0 : payload.length();
  }

  @Nullable @Borrowed("this") Link next() {
    return next;
  }

  @Nullable @Owned Link detachNext(@Borrowed(exclusive = true) Link this) {
    Link rest = next;
    next = null;
    return rest;
  }

  @Nullable @Owned Buf unwrap(@Owned Link this) {
    Buf buf = payload;
    payload = null;
    Link rest = next;
    next = null;
    free(rest);
    return buf;
  }

  private static void free(@Nullable @Owned Link rest) {
    while (rest != null) {
      Link after = rest.detachNext();
      Buf buf = rest.unwrap();
      if (buf != null) {
        buf.free();
      }
      rest = after;
    }
  }
}

@Tracked
final class Buf {
  private final byte[] bytes;

  Buf(int size) {
    bytes = new byte[size];
  }

  int length() {
    return bytes.length;
  }

  void free(@Owned Buf this) {}
}
