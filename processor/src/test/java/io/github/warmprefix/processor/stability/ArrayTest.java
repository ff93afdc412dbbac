package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Arrays of arrays, and arrays that are filled by a library. */
class ArrayTest {
  @Test
  void rowsAreArraysOfTheirOwn() {
    Bodies.body(
            """
            Object[][] grid = new Object[2][3];
            grid[0][1] = System.nanoTime();
            grid[1][0] = System.nanoTime(); // expect PER_REQUEST
            grid[1][1] = "x";
            return "" + grid[1][0] + grid[1][1] + grid[0][0];
            """)
        .asExpected();
  }

  @Test
  void rowsOfUnknownNumberHoldWhatIsPutIntoAnyOfThem() {
    Bodies.members(
            """
            private static final int SIZE = Integer.getInteger("size"); // expect PER_PROCESS
            @CachedPrefix static String rules() {
              Object[][] grid = new Object[SIZE][2];
              grid[0][0] = System.nanoTime(); // expect PER_REQUEST
              grid[1][0] = "x";
              return "" + grid[0][0];
            }
            """)
        .asExpected();
  }

  @Test
  void filledWithOneValue() {
    Bodies.body(
            """
            long[] all = {System.nanoTime(), 2};
            Arrays.fill(all, 7);
            long[] part = new long[3];
            Arrays.fill(part, 1, 2, System.nanoTime()); // expect PER_REQUEST
            return Arrays.toString(all) + Arrays.toString(part);
            """)
        .asExpected();
  }

  @Test
  void filledByAFunction() {
    Bodies.body(
            """
            int[] squares = new int[4];
            Arrays.setAll(squares, i -> i * i);
            if (squares[2] != 4) return "never" + System.nanoTime();
            Random random = new Random();
            int[] drawn = new int[4];
            Arrays.setAll(drawn, i -> random.nextInt(10)); // expect PER_REQUEST
            return Arrays.toString(squares) + Arrays.toString(drawn);
            """)
        .asExpected();
  }
}
