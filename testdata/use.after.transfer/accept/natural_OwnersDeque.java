// Parents own children lists; a child is promoted from one parent to another.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

@Tracked
class OwnersDeque {
  private final ArrayDeque<@Owned Kid> kids = new ArrayDeque<>();
  private final String name;

  OwnersDeque(String name, int n) {
    this.name = name;
    grow(n);
  }

  private void grow(int n) {
    for (int i = 0; i < n; i++) {
      kids.add(new Kid(name + i));
    }
  }

  void adoptAll(OwnersDeque other) {
    if (other == this) {
      return;
    }
    for (Kid kid = other.kids.poll(); kid != null; kid = other.kids.poll()) {
      kids.add(kid);
    }
  }

  boolean adoptFirst(OwnersDeque other) {
    Kid first = other.kids.peek();
    if (first == null || kids.size() > other.kids.size() || isFull()) {
      return false;
    }
    System.out.println(name + " adopts " + first.name() + " from " + other);
    kids.addLast(other.kids.remove());
    return true;
  }

  boolean isFull() {
    return kids.size() > 7;
  }

  @Nullable @Borrowed Kid named(String wanted) {
    for (Kid kid : kids) {
      if (kid.name().equals(wanted)) {
        return kid;
      }
    }
    return null;
  }

  void close(@Owned OwnersDeque this) {
    Kid kid;
    while ((kid = kids.poll()) != null) {
      kid.grow();
    }
  }

  @Override
  public String toString() {
    return name + kids.size();
  }
}

@Tracked
final class Kid {
  private final String name;

  Kid(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void grow(@Owned Kid this) {}
}
