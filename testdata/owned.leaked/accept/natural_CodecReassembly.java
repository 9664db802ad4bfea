// Fragments are collected in order until the message is whole; a malformed one aborts the
// collection.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class CodecReassembly {
  private final Map<Integer, @Owned Partial> partials = new HashMap<>();

  @Nullable @Owned Datagram accept(@Owned Fragment fragment) {
    int id = fragment.datagramId();
    Partial partial = partials.remove(id);
    if (partial == null) {
      partial = new Partial(fragment.total());
    }
    if (!partial.fits(fragment)) {
      fragment.drop();
      partial.abort();
      return null;
    }
    partial.add(fragment);
    if (partial.isComplete()) {
      return partial.assemble();
    }
    Partial old = partials.put(id, partial);
    if (old != null) {
      old.abort();
    }
    return null;
  }
}

@Tracked
class Partial {
  private final ArrayDeque<@Owned Fragment> parts = new ArrayDeque<>();
  private final int total;

  Partial(int total) {
    this.total = total;
  }

  boolean fits(@Borrowed Fragment fragment) {
    return fragment.total() == total && fragment.index() == parts.size();
  }

  void add(@Owned Fragment fragment) {
    parts.add(fragment);
  }

  boolean isComplete() {
    return parts.size() == total;
  }

  @Owned Datagram assemble(@Owned Partial this) {
    Datagram datagram = new Datagram();
    while (!parts.isEmpty()) {
      Fragment part = parts.remove();
      datagram.length += part.length();
      part.drop();
    }
    return datagram;
  }

  void abort(@Owned Partial this) {
    while (!parts.isEmpty()) {
      parts.remove().drop();
    }
  }
}

@Tracked
interface Fragment {
  int datagramId();

  int index();

  int total();

  int length();

  void drop(@Owned Fragment this);
}

@Tracked
class Datagram {
  int length;
}
