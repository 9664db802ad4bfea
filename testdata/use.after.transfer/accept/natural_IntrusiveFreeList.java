// The pages themselves carry the link of the free list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IntrusiveFreeList {
  private @Nullable @Owned Page head;

  void push(@Owned Page page) {
    Page first = head;
    head = null;
    page.linkTo(first);
    head = page;
  }

  @Nullable @Owned Page pop() {
    Page first = head;
    if (first == null) {
      return null;
    }
    head = null;
    head = first.unlink();
    return first;
  }

  void freeAll() {
    Page page = pop();
    while (page != null) {
      page.free();
      page = pop();
    }
  }
}

@Tracked
class Page {
  private final int number;
  private @Nullable @Owned Page next;

  Page(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  void linkTo(@Borrowed(exclusive = true) Page this, @Nullable @Owned Page rest) {
    Page stale = next;
    next = rest;
    if (stale != null) {
      stale.free();
    }
  }

  @Nullable @Owned Page unlink(@Borrowed(exclusive = true) Page this) {
    Page rest = next;
    next = null;
    return rest;
  }

  void free(@Owned Page this) {
    if (next != null) {
      next.free();
    }
  }
}
