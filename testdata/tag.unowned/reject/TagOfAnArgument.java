// The tag of one request is not that of the object, and not that of another argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

@Tracked
class TagOfAnArgument {
  // A method of the object may give the object's own tag, which only its class knows.
  @TagOf("this") int own(@Borrowed Request<Void> rq) {
    // :: error: [tag.unowned]
    return rq.tag();
  }

  @TagOf("one") int first(@Borrowed Request<Void> one, @Borrowed Request<Void> other) {
    // :: error: [tag.unowned]
    return other.tag();
  }

  @TagOf("one") int second(@Borrowed Request<Void> one, @Borrowed Request<Void> other) {
    return one.tag();
  }
}
