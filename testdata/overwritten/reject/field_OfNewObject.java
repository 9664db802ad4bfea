// a constructor, or a method that it calls, may have filled a field of a new object, and two stores are one too many
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class field_OfNewObject {
  @Owned Node twice(@Owned Node one, @Owned Node two) {
    Node node = new Node();
    node.next = one;
    // :: error: [overwritten]
    node.next = two;
    return node;
  }

  @Owned Linked filledAtOnce(@Owned Node tail) {
    Linked linked = new Linked(new Node());
    // :: error: [overwritten]
    linked.next = tail;
    return linked;
  }

  @Owned Prepared filledByHelper(@Owned Node tail) {
    Prepared prepared = new Prepared();
    // :: error: [overwritten]
    prepared.next = tail;
    return prepared;
  }

  @Owned Known known(@Owned Node tail) {
    Known known = new Known(new Registry());
    // :: error: [overwritten]
    known.next = tail;
    return known;
  }
}

@Tracked
class Node {
  @Nullable @Owned Node next;

  void free(@Owned Node this) {
    if (next != null) {
      next.free();
    }
  }
}

@Tracked
class Linked {
  @Nullable @Owned Node next;

  Linked(@Owned Node node) {
    next = node;
  }

  void free(@Owned Linked this) {
    if (next != null) {
      next.free();
    }
  }
}

@Tracked
class Prepared {
  @Nullable @Owned Node next;

  Prepared() {
    prepare();
  }

  private void prepare(@Borrowed(exclusive = true) Prepared this) {
    if (next == null) {
      next = new Node();
    }
  }

  void free(@Owned Prepared this) {
    if (next != null) {
      next.free();
    }
  }
}

class Registry {
  void fill(@Borrowed(exclusive = true) Known known) {
    if (known.next == null) {
      known.next = new Node();
    }
  }
}

@Tracked
class Known {
  @Nullable @Owned Node next;

  @SuppressWarnings("ownership")
  Known(Registry registry) {
    registry.fill(this);
  }

  void free(@Owned Known this) {
    if (next != null) {
      next.free();
    }
  }
}
