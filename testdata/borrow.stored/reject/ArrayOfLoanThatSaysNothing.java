// An array would keep what is only lent, also one that says nothing.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

final class ArrayOfLoanThatSaysNothing {
  int count(@Borrowed Request<Object> rq) {
    // :: error: [borrow.stored]
    Object[] all = {rq};
    return all.length;
  }
}
