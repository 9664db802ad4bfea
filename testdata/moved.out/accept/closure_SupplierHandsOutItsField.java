// Mended: A supplier of owned pages returns a page that the cache still owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class SupplierHandsOutItsField {
  private @Nullable @Owned Page spare;

  SupplierHandsOutItsField(@Owned Page first) {
    spare = first;
  }

  Supplier<@Nullable @Owned Page> source() {
    return this::take;
  }

  @Nullable @Owned Page take() {
    Page page = spare;
    spare = null;
    return page;
  }
}

@Tracked
final class Page {
  private final int id;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return id > 0;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}
}
