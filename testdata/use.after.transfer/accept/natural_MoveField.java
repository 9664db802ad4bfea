// Hand-over between a parent and its child: the value moves field to field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MoveField {
  static boolean balance(Station a, Station b) {
    Station from = a.load() >= b.load() ? a : b;
    Station to = from == a ? b : a;
    return from.handOver(to);
  }
}

final class Station {
  private final Station parent;
  private @Nullable @Owned Cart cart;
  private int moves;

  Station(Station parent) {
    this.parent = parent;
  }

  int load() {
    return cart == null ? 0 : cart.weight();
  }

  boolean handOver(Station to) {
    if (to == this || to.cart != null) {
      return false;
    }
    Cart moving = cart;
    if (moving == null) {
      return false;
    }
    cart = null;
    moves++;
    to.cart = moving;
    to.moves++;
    return true;
  }

  void arrive(@Owned Cart arrived) {
    Station at = this;
    while (at.cart != null && at.parent != null) {
      at = at.parent;
    }
    if (at.cart == null) {
      at.cart = arrived;
      at.moves++;
    } else {
      arrived.scrap();
    }
  }

  void pullFromParent() {
    if (parent == null || cart != null) {
      return;
    }
    Cart up = parent.release();
    if (up != null) {
      cart = up;
      moves++;
    }
  }

  @Nullable @Owned Cart release() {
    Cart out = cart;
    cart = null;
    moves++;
    return out;
  }
}

@Tracked
final class Cart {
  private final int weight;

  Cart(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  void scrap(@Owned Cart this) {}
}
