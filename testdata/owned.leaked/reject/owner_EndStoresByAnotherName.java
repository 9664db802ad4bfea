// an end stores into its own field by another name; what it stores there is forgotten
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EndStoresByAnotherName {
  private @Nullable @Owned Frame frame;

  // :: error: [owned.leaked]
  void finish(@Owned EndStoresByAnotherName this, @Owned Frame next) {
    EndStoresByAnotherName same = this;
    Frame old = same.frame;
    same.frame = next;
    if (old != null) {
      old.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
