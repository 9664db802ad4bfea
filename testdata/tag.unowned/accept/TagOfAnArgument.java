// Mended: each method gives the tag of the request that it names.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

@Tracked
class TagOfAnArgument {
  @TagOf("rq") int own(@Borrowed Request<Void> rq) {
    return rq.tag();
  }

  @TagOf("one") int first(@Borrowed Request<Void> one, @Borrowed Request<Void> other) {
    return one.tag();
  }

  @TagOf("one") int second(@Borrowed Request<Void> one, @Borrowed Request<Void> other) {
    return one.tag();
  }
}
